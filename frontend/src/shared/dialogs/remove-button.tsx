import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { ApiError, isSignedOut } from "@/shared/api-error";
import { useSaving } from "@/shared/forms/use-saving";
import { SignInLink } from "@/shared/session/sign-in-link";
import { ConfirmDialog } from "./confirm-dialog";
import styles from "./dialog.module.css";

type RemoveButtonProps = {
  /** Names what goes, to tell the button from the others'. */
  label: string;
  title: string;
  verb: string;
  /** What the button says, where that is not to delete. */
  words?: ReactNode;
  remove: () => Promise<void>;
  /** What will happen, and what cannot be undone. */
  children: ReactNode;
};

/** Deletes something once confirmed; a refusal is said beside the button. */
export function RemoveButton({ label, title, verb, words, remove, children }: RemoveButtonProps) {
  const [asking, setAsking] = useState(false);
  const { failure, attempt } = useSaving();
  return (
    <>
      <button type="button" className="button quiet" aria-label={label} onClick={() => setAsking(true)}>
        {words ?? <Trans>Supprimer</Trans>}
      </button>
      {failure !== undefined && (
        <p role="alert" className={styles.failure}>
          <RemoveFailure error={failure} />
        </p>
      )}
      {asking && (
        <ConfirmDialog title={title} verb={verb} onConfirm={() => attempt(remove)} onClose={() => setAsking(false)}>
          {children}
        </ConfirmDialog>
      )}
    </>
  );
}

function RemoveFailure({ error }: { error: unknown }) {
  if (isSignedOut(error)) {
    return (
      <>
        <Trans>Votre session a expiré : rien n’a été supprimé.</Trans>{" "}
        <SignInLink>
          <Trans>Se reconnecter</Trans>
        </SignInLink>
      </>
    );
  }
  switch (error instanceof ApiError ? error.status : -1) {
    case 403:
      return <Trans>Votre rôle ne permet pas de le supprimer. Demandez à une personne qui en a le droit.</Trans>;
    case 404:
      return <Trans>Cela n’existe déjà plus.</Trans>;
    case 409:
      return <Trans>À cette étape, plus rien ne se supprime. Rechargez la page.</Trans>;
    case 412:
      return <Trans>Quelqu’un l’a changé entre-temps. Rien n’a été supprimé : relisez ce qui est écrit.</Trans>;
    default:
      return <Trans>Rien n’a été supprimé. Réessayez dans un instant.</Trans>;
  }
}
