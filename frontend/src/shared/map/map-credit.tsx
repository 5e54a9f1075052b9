import { Trans } from "@lingui/react/macro";
import { French } from "@/shared/i18n/french";
import type { MapShapes } from "./map-shapes";

export function MapCredit({ shapes }: { shapes: MapShapes }) {
  return (
    <p className="muted small">
      <Trans>Les encarts ne sont pas à l’échelle de la métropole.</Trans> <French>{shapes.attribution}</French>{" "}
      <a href={shapes.licenceUrl} rel="license">
        <Trans>Licence</Trans>
      </a>
    </p>
  );
}
