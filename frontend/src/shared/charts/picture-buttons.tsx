import { Trans, useLingui } from "@lingui/react/macro";
import type { RefObject } from "react";
import { say } from "@/shared/toasts/toasts";
import styles from "./chart-frame.module.css";
import { downloadPng, downloadSvg, type Quoted } from "./picture-file";

type PictureButtonsProps = Quoted & { frame: RefObject<HTMLElement | null>; fileName: string };

/** The picture as a file, with its title and its source in it. */
export function PictureButtons({ frame, fileName, ...quoted }: PictureButtonsProps) {
  const { t } = useLingui();
  const withPicture = async (download: typeof downloadPng | typeof downloadSvg) => {
    const picture = frame.current?.querySelector<SVGSVGElement>("svg[role=img]");
    try {
      if (picture) {
        await download(picture, quoted, fileName);
      }
    } catch {
      say(t`Le navigateur n’a pas pu faire l’image. Essayez l’autre format.`);
    }
  };
  return (
    <p className={`${styles.files} no-print`}>
      <Trans>Image :</Trans>
      <button type="button" onClick={() => withPicture(downloadSvg)}>
        SVG
      </button>
      <button type="button" onClick={() => withPicture(downloadPng)}>
        PNG
      </button>
    </p>
  );
}
