/** Begins to fetch what the home page shows below its search. */
export const wholeCountry = () => import("./whole-country");
