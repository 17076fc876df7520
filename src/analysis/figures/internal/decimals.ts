// Values are decimals as people write them. Added as binary fractions, 0.1 and 0.2 are 0.30000000000000004, and a total
// would not be the sum of its parts.

/** A number as a whole number of tenths, hundredths and so on: 1.25 is 125 with 2 decimals, 1e21 is 1 with -21. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

function decimalOf(number: number): Decimal {
  const [mantissa = "", exponent = 0] = String(number).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

/** The digits of some numbers, all with as many decimals as the one that has the most. */
function scaled(numbers: readonly number[]): { readonly all: readonly bigint[]; readonly decimals: number } {
  const each = numbers.map(decimalOf);
  const most = each.reduce((found, { decimals }) => Math.max(found, decimals), 0);
  return { all: each.map(({ digits, decimals }) => digits * 10n ** BigInt(most - decimals)), decimals: most };
}

const isSafe = (number: number): boolean => Math.abs(number) <= Number.MAX_SAFE_INTEGER;

/** The sum of finite numbers as they are written in decimals, rounded once, to the nearest number that there is. */
export function exactSum(numbers: readonly number[]): number {
  const isExact =
    numbers.every(Number.isInteger) && isSafe(numbers.reduce((total, number) => total + Math.abs(number), 0));
  if (isExact) return numbers.reduce((total, number) => total + number, 0);
  const { all, decimals } = scaled(numbers);
  return Number(`${all.reduce((total, digits) => total + digits, 0n)}e-${decimals}`);
}

/** One finite number divided by another that is not 0, both as they are written in decimals: 0.3 / 0.1 is 3. */
export function exactQuotient(one: number, other: number): number {
  if (Number.isInteger(one) && Number.isInteger(other)) return one / other;
  const [dividend = 0, divisor = 0] = scaled([one, other]).all.map(Number);
  return isSafe(dividend) && isSafe(divisor) ? dividend / divisor : one / other;
}
