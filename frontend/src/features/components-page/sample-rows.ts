/** A made-up project, for tables to have something to show. */
export type SampleRow = { id: string; name: string; place: string; stage: string; people: number | undefined };

const names = ["Équipage mobile", "Ateliers de la Têt", "Garde partagée", "Maraîchage d’insertion", "Relais aînés"];
const places = ["Gard", "Hérault", "Seine-Maritime", "Nord", "Ardèche", "Cher", "La Réunion"];
const stages = ["Idée", "Prototype", "Essaimage"];

/** Always the same rows, the last ones without a number of persons. */
export const sampleRows = (count: number): SampleRow[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `p${place}`,
    name: `${names[place % names.length]} ${Math.floor(place / names.length) + 1}`,
    place: places[(place * 3) % places.length] ?? "",
    stage: stages[(place * 2) % stages.length] ?? "",
    people: place % 6 === 5 ? undefined : ((place * 137) % 900) + 8,
  }));
