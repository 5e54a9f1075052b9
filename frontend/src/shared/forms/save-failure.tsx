import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ApiError, isOutage, isSignedOut } from "@/shared/api-error";
import { SignInLink } from "@/shared/session/sign-in-link";
import { ChangedError } from "./changed";
import { ChangedSince } from "./changed-since";
import styles from "./forms.module.css";

/** Why nothing was saved, in plain words, and what to do; what is typed stays. */
export function SaveFailure({ error, retry }: { error: unknown; retry: () => void }) {
  return error instanceof ChangedError ? (
    <ChangedSince changes={error.changes} />
  ) : (
    <Failure error={error} retry={retry} />
  );
}

function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { title, words, retries = true } = wordsOf(error);
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.failureTitle}>{title}</p>
      <p>{words}</p>
      {isSignedOut(error) ? (
        <SignInLink className="button">
          <Trans>Se reconnecter</Trans>
        </SignInLink>
      ) : (
        retries && (
          <button type="button" className="button quiet" onClick={retry}>
            <Trans>Réessayer</Trans>
          </button>
        )
      )}
    </div>
  );
}

type Words = { title: ReactNode; words: ReactNode; retries?: boolean };

function wordsOf(error: unknown): Words {
  if (isSignedOut(error)) {
    return {
      title: <Trans>Votre session a expiré</Trans>,
      words: <Trans>Rien n’est perdu : vous retrouverez ce brouillon ici après vous être reconnecté.</Trans>,
    };
  }
  switch (error instanceof ApiError ? error.status : -1) {
    case 403:
      return {
        title: <Trans>Votre rôle ne permet pas cet enregistrement</Trans>,
        words: <Trans>Votre texte est gardé dans ce navigateur. Demandez à une personne qui en a le droit.</Trans>,
        retries: false,
      };
    case 409:
    case 412:
    case 428:
      return {
        title: <Trans>Quelqu’un a changé cette fiche entre-temps</Trans>,
        words: <Trans>Rien n’a été écrasé. Rechargez la page : votre brouillon sera repris.</Trans>,
        retries: false,
      };
    case 413:
      return {
        title: <Trans>C’est trop volumineux</Trans>,
        words: <Trans>Raccourcissez le texte ou joignez un fichier plus petit.</Trans>,
      };
    case 429:
      return { title: <Trans>Trop de demandes à la fois</Trans>, words: <LaterWords error={error} /> };
  }
  return isOutage(error)
    ? {
        title: <Trans>Essaim ne répond pas</Trans>,
        words: (
          <>
            <Trans>Rien n’est enregistré, rien n’est perdu.</Trans> <LaterWords error={error} />
          </>
        ),
      }
    : {
        title: <Trans>L’enregistrement n’a pas abouti</Trans>,
        words: <Trans>Votre texte est gardé dans ce navigateur. Réessayez un peu plus tard.</Trans>,
      };
}

function LaterWords({ error }: { error: unknown }) {
  const seconds = error instanceof ApiError ? error.retryAfter : undefined;
  return seconds === undefined ? (
    <Trans>Réessayez dans un instant.</Trans>
  ) : (
    <Plural value={seconds} one="Réessayez dans une seconde." other="Réessayez dans # secondes." />
  );
}
