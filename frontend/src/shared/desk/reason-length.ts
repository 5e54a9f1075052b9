/** As many characters as the server takes for a reason. */
export const REASON_LENGTH = 2000;
