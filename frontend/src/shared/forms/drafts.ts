/** What someone typed and has not saved: kept in this browser, for her alone. */
export type Draft<V> = {
  values: V;
  /** What was read before typing, */
  base: V;
  /** and its version. */
  etag?: string;
  /** The same for every attempt to save this draft, so that the server takes it once. */
  idempotencyKey: string;
  at: string;
};

export type DraftPlace = { user: string; form: string };

const DAYS_KEPT = 30;

const addressOf = ({ user, form }: DraftPlace) => `essaim.draft:${encodeURIComponent(user)}:${form}`;

/** The draft of this person for this form, unless it is too old to be meant. */
export function readDraft<V>(place: DraftPlace, now = Date.now()): Draft<V> | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(addressOf(place)) ?? "null") as Draft<V> | null;
    if (draft && now - Date.parse(draft.at) < DAYS_KEPT * 86_400_000) {
      return draft;
    }
    discardDraft(place);
  } catch {
    // storage refused or unreadable: there is no draft
  }
  return undefined;
}

export function writeDraft<V>(place: DraftPlace, draft: Draft<V>) {
  try {
    localStorage.setItem(addressOf(place), JSON.stringify(draft));
  } catch {
    // storage refused or full: what is typed lasts as long as the page
  }
}

export function discardDraft(place: DraftPlace) {
  try {
    localStorage.removeItem(addressOf(place));
  } catch {
    // see writeDraft
  }
}
