import { listIndicatorObservationsOptions } from "@/api/@tanstack/react-query.gen";

/** The indicator whose picture the home page shows. */
export const SHOWN = "PUB-05";

export const shownFigures = () => listIndicatorObservationsOptions({ path: { code: SHOWN } });
