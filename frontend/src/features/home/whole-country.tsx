import type { ReactNode } from "react";
import { CatalogueEntry } from "./catalogue-entry";
import { NationalPicture } from "./national-picture";

/** What the home page shows below its search; `waiting` keeps the picture's place. */
export default function WholeCountry({ waiting }: { waiting: ReactNode }) {
  return (
    <>
      <NationalPicture waiting={waiting} />
      <CatalogueEntry />
    </>
  );
}
