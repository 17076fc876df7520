import type { IndicatorDraft } from "../drafts.ts";

export const indicators: readonly IndicatorDraft[] = [
  {
    id: "aid-appeal-funded",
    label: "Red Cross appeal, share covered",
    definition: "Percentage of an appeal that donors had covered at the as-of date.",
    unit: "percent",
    measure: "stock",
    population: "Appeals of the international Red Cross for the DPRK",
    parts: [
      {
        id: "flood-of-2016",
        label: "Flood of 2016",
        definition: "Of the appeals, the one for the flood of August and September 2016.",
      },
      {
        id: "flood-of-2007",
        label: "Flood of 2007",
        definition: "Of the appeals, the one for the flood of August 2007.",
      },
      { id: "flood-of-2011", label: "Flood of 2011", definition: "Of the appeals, the one for the flood of 2011." },
    ],
  },
  {
    id: "aid-food-cost-jpy",
    label: "Value or cost of food aid, in yen",
    definition:
      "Value of the food in one promise or decision, or its cost to Japan, in yen. The figure's part says whether it is the value of a gift, the cost at world prices or the cost of home-grown rice; its population says what else the cost includes (such as shipping).",
    unit: "JPY",
    measure: "stock",
    population: "Food given or promised by Japan to the DPRK",
    parts: [
      { id: "gift", label: "Gift", definition: "Of the food, what was given free." },
      {
        id: "home-grown-rice",
        label: "Home-grown rice",
        definition: "Of the cost, what the purchase of home-grown rice takes.",
      },
      {
        id: "at-world-prices",
        label: "At world prices",
        definition: "Of the cost, what the food would take at international prices.",
      },
    ],
  },
  {
    id: "aid-food-decided",
    label: "Food decided",
    definition:
      "Tonnes that the Government of Japan decided to give, or announced that it would. The figure's population says through whom. Part of a promise counts here once it is decided. Not yet shipped.",
    unit: "tonnes",
    measure: "flow",
    population: "Food given or promised by Japan to the DPRK",
  },
  {
    id: "aid-food-given",
    label: "Food given",
    definition:
      "Tonnes sent or given in the stated period, as reported afterwards. A gift and a loan within one number are separate figures, each with its part.",
    unit: "tonnes",
    measure: "flow",
    population: "Food given or promised by Japan to the DPRK",
    parts: [
      { id: "gift", label: "Gift", definition: "Of the food, what was given free." },
      { id: "loan", label: "On credit", definition: "Of the food, what was given on credit." },
      { id: "shipment", label: "One shipment", definition: "Of the food, what one ship took." },
    ],
  },
  {
    id: "aid-food-item",
    label: "One kind of food within a decision",
    definition:
      "Tonnes of one kind of food, which the figure's part names, within a decision counted in aid-food-decided.",
    unit: "tonnes",
    measure: "flow",
    population: "Food given or promised by Japan to the DPRK",
    parts: [
      { id: "cooking-oil", label: "Cooking oil", definition: "Of the food, cooking oil." },
      { id: "maize", label: "Maize", definition: "Of the food, maize." },
      { id: "rice", label: "Rice", definition: "Of the food, rice." },
      { id: "soybeans", label: "Soybeans", definition: "Of the food, soybeans." },
      { id: "sugar", label: "Sugar", definition: "Of the food, sugar." },
      { id: "wheat", label: "Wheat", definition: "Of the food, wheat." },
    ],
  },
  {
    id: "aid-food-pending",
    label: "Food promised but not given",
    definition: "Tonnes of a promise that had not yet been decided or given at the as-of date.",
    unit: "tonnes",
    measure: "stock",
    population: "Food given or promised by Japan to the DPRK",
  },
  {
    id: "aid-food-planned",
    label: "Food said to be planned",
    definition: "Tonnes that Japan was reported to be planning to give, before a decision.",
    unit: "tonnes",
    measure: "stock",
    population: "Food given or promised by Japan to the DPRK",
  },
  {
    id: "aid-food-promised",
    label: "Food promised or agreed",
    definition:
      "Tonnes promised at a meeting or fixed in an agreement. A gift and a loan within one number are separate figures, each with its part. Not yet decided for delivery, not yet shipped.",
    unit: "tonnes",
    measure: "flow",
    population: "Food given or promised by Japan to the DPRK",
    parts: [
      { id: "gift", label: "Gift", definition: "Of the food, what was to be given free." },
      { id: "loan", label: "On credit", definition: "Of the food, what was to be given on credit." },
    ],
  },
  {
    id: "aid-food-requested",
    label: "Food requested from donors",
    definition:
      "Tonnes requested from all donors for the stated period, or from Japan if the figure's population says so.",
    unit: "tonnes",
    measure: "flow",
    population: "Food that the World Food Programme asked donors to give for the DPRK",
  },
  {
    id: "aid-food-value-usd",
    label: "Value of food aid, in dollars",
    definition: "Value, in US dollars, of the food in the decision or plan that the figure's population names.",
    unit: "USD",
    measure: "stock",
    population: "Food given or promised by Japan to the DPRK",
  },
  {
    id: "aid-fuel-withheld",
    label: "Fuel withheld",
    definition:
      "Heavy fuel oil, or energy aid of the same worth, that fell to Japan under the agreement of the six parties of February 2007 and that Japan did not give for want of progress on the abductions.",
    unit: "tonnes",
    measure: "stock",
    population: "Japan's share of the energy aid promised to the DPRK",
  },
  {
    id: "aid-loan-interest-paid",
    label: "Rice loan: interest paid",
    definition: "Interest that the DPRK paid in the stated period, in yen.",
    unit: "JPY",
    measure: "flow",
    population: "Loans for the rice of 1995",
  },
  {
    id: "aid-loan-interest-unpaid",
    label: "Rice loan: interest unpaid",
    definition: "Interest due and unpaid at the as-of date, in yen.",
    unit: "JPY",
    measure: "stock",
    population: "Loans for the rice of 1995",
  },
  {
    id: "aid-loan-principal",
    label: "Rice loan: principal",
    definition: "Principal of the loans through which part of the rice was given, in yen.",
    unit: "JPY",
    measure: "stock",
    population: "Loans for the rice of 1995",
  },
  {
    id: "aid-money-chf",
    label: "Aid in money, in Swiss francs",
    definition: "Money given to the international Red Cross, in Swiss francs.",
    unit: "CHF",
    measure: "flow",
    population: "Aid from Japan for the DPRK",
    parts: [
      {
        id: "medical-goods-decided",
        label: "Medical goods, decided",
        definition: "Of the aid, what Japan decided to give for medical goods or equipment.",
      },
    ],
  },
  {
    id: "aid-money-jpy",
    label: "Aid in money, in yen",
    definition: "Money given, in yen. The cost of food to Japan is counted in aid-food-cost-jpy.",
    unit: "JPY",
    measure: "flow",
    population: "Aid from Japan for the DPRK",
    parts: [
      {
        id: "emergency-aid",
        label: "After a disaster",
        definition: "Of the aid, what was given after a disaster in the DPRK.",
      },
    ],
  },
  {
    id: "aid-money-usd",
    label: "Aid in money or goods, in dollars",
    definition:
      "Grants, and goods valued in dollars, in US dollars. The figure's part says what the aid was for; for food and for medical goods it also says whether they were promised, decided or held back. Gifts from the DPRK side are counted in dprk-gifts-usd.",
    unit: "USD",
    measure: "flow",
    population: "Aid from Japan for the DPRK",
    parts: [
      {
        id: "emergency-aid",
        label: "After a disaster",
        definition: "Of the aid, what was given after a disaster in the DPRK.",
      },
      { id: "food-decided", label: "Food, decided", definition: "Of the aid, what Japan decided to give for food." },
      {
        id: "medical-goods-promised",
        label: "Medical goods, promised",
        definition: "Of the aid, medical goods that Japan promised.",
      },
      {
        id: "medical-goods-decided",
        label: "Medical goods, decided",
        definition: "Of the aid, what Japan decided to give for medical goods or equipment.",
      },
      {
        id: "medical-goods-pending",
        label: "Medical goods, held back or not yet decided",
        definition: "Of the aid, medical goods that Japan had promised and not yet decided to give, or held back.",
      },
      {
        id: "medical-goods-for-unicef",
        label: "Medical goods for UNICEF",
        definition: "Of the aid, what Japan decided to give UNICEF for medical goods.",
      },
      {
        id: "medical-goods-for-who",
        label: "Medical goods for the World Health Organization",
        definition: "Of the aid, what Japan decided to give the World Health Organization for medical goods.",
      },
    ],
  },
];
