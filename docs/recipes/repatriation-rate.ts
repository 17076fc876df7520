/**
 * What share of the remains was brought home, and who says so?
 *
 * An account puts figures side by side that one source states together, so a share never mixes two counts. There is one
 * account for each set of numbers that was published; they differ, and each names its source.
 */
import { accounts, accountsOf, figures, formatValue, getSource } from "japan-dprk-talks";

for (const { asOf, figures: stated, rates, sources } of accountsOf(figures, accounts.remains).accounts) {
  const [first] = sources;
  const share = rates.repatriated?.value;
  if (share === undefined || first === undefined) continue;
  const { repatriated, dead } = stated;
  console.log(
    `${asOf}: ${formatValue(repatriated)} of ${formatValue(dead)} = ${(share * 100).toFixed(1)} % (${getSource(first).publisher})`,
  );
}
