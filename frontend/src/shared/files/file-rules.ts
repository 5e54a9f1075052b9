import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { formatsOf } from "@/shared/i18n/language";

/** What is taken: extensions with their dot, and the largest size in bytes. */
export type FileRules = { extensions: string[]; maximum: number };

/** `1,2 Mo`. */
export function sizeInWords(i18n: I18n, bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const power = bytes === 0 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return new Intl.NumberFormat(formatsOf(i18n.locale), {
    style: "unit",
    unit: units[power] ?? "byte",
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

/** Why a file is not taken, said before anything is sent. */
export function fileRefusal(i18n: I18n, file: Pick<File, "name" | "size">, rules: FileRules): string | undefined {
  const taken = rules.extensions.join(", ");
  if (!rules.extensions.some((extension) => file.name.toLowerCase().endsWith(extension))) {
    return i18n._(msg`${file.name} n’est pas d’un type accepté. Types acceptés : ${taken}.`);
  }
  if (file.size > rules.maximum) {
    const size = sizeInWords(i18n, file.size);
    const maximum = sizeInWords(i18n, rules.maximum);
    return i18n._(msg`${file.name} pèse ${size}, pour ${maximum} au plus.`);
  }
  return file.size === 0 ? i18n._(msg`${file.name} est vide.`) : undefined;
}
