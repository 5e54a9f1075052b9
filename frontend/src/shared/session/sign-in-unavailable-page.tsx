import { Trans, useLingui } from "@lingui/react/macro";
import { PageTitle } from "@/shared/layout/page-title";
import { SignInLink } from "./sign-in-link";

/** Where the server sends whoever wants to sign in while that is not possible. */
export function SignInUnavailablePage() {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageTitle title={t`La connexion ne répond pas`} />
      <p className="lead">
        <Trans>
          Le service qui vérifie les comptes est arrêté ou redémarre. Ce qui est public reste ouvert ; réessayez dans un
          instant.
        </Trans>
      </p>
      <p>
        <SignInLink className="button">
          <Trans>Réessayer</Trans>
        </SignInLink>
      </p>
    </div>
  );
}
