/** It has more establishments than Luhn's check leaves numbers for: a digit sum that is a multiple of five is valid too. */
const LA_POSTE = "356000000";

/** As people write them: `356 000 000`. */
export const withoutSpaces = (typed: string) => typed.replace(/[\s.\u00a0\u202f]/g, "");

export const isSiren = (digits: string) => /^\d{9}$/.test(digits) && passesLuhn(digits);

export const isSiret = (digits: string) =>
  /^\d{14}$/.test(digits) &&
  isSiren(digits.slice(0, 9)) &&
  (passesLuhn(digits) || (digits.startsWith(LA_POSTE) && sum([...digits].map(Number)) % 5 === 0));

/** Grouped as one reads it: `356 000 000 00048`. */
export const inGroups = (digits: string) =>
  [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9), digits.slice(9)].filter(Boolean).join("\u00a0");

/** Every second digit from the end counts double, as the sum of its digits. */
function passesLuhn(digits: string): boolean {
  const weighed = [...digits].reverse().map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2));
  return sum(weighed.map((value) => (value > 9 ? value - 9 : value))) % 10 === 0;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
