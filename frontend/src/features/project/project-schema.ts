import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ProjectDetails, ProjectDraft, TargetPublic, Theme } from "@/api";
import { z } from "@/shared/forms/schema";
import { isPartialDate } from "@/shared/pickers/partial-date";
import type { Picked } from "@/shared/pickers/picked";

/** What the form of a project's sheet holds. */
export type ProjectValues = {
  name: string;
  summary: string;
  description: string;
  sponsor: Picked | undefined;
  website: string;
  themes: string[];
  publics: string[];
  territories: Picked[];
  entry: string | undefined;
  illustrative: boolean;
};

export const NAME_LENGTH = 120;
export const SUMMARY_LENGTH = 600;
export const DESCRIPTION_LENGTH = 10_000;

export const nothing: ProjectValues = {
  name: "",
  summary: "",
  description: "",
  sponsor: undefined,
  website: "",
  themes: [],
  publics: [],
  territories: [],
  entry: undefined,
  illustrative: false,
};

const picked = z.object({ id: z.string(), name: z.string() });
const maybe = (length: number) => z.string().check(z.trim(), z.maxLength(length));

/** Its name alone is needed: the rest can wait until it is published. */
export const projectSchema = () =>
  z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(NAME_LENGTH)),
    summary: maybe(SUMMARY_LENGTH),
    description: maybe(DESCRIPTION_LENGTH),
    sponsor: z.optional(picked),
    website: maybe(300).check(
      z.refine(
        (text) => text === "" || /^https?:\/\/\S+$/.test(text),
        i18n._(msg`Écrivez l’adresse entière, par exemple https://exemple.fr.`),
      ),
    ),
    themes: z.array(z.string()),
    publics: z.array(z.string()),
    territories: z.array(picked).check(z.maxLength(100)),
    entry: z.optional(
      z.string().check(z.refine(isPartialDate, i18n._(msg`Écrivez au moins une année, par exemple 2018.`))),
    ),
    illustrative: z.boolean(),
  }) as unknown as z.ZodMiniType<ProjectValues, ProjectValues>;

export function valuesOf({ sheet }: ProjectDetails): ProjectValues {
  const { name, summary, description, sponsor, website, themes, publics, territories, entry, illustrative } = sheet;
  return {
    name,
    summary,
    description,
    sponsor: sponsor && { id: sponsor.id, name: sponsor.name },
    website: website ?? "",
    themes,
    publics,
    territories: territories.map((territory) => ({ id: territory.code, name: territory.name })),
    entry,
    illustrative,
  };
}

export function draftOf({
  sponsor,
  website,
  themes,
  publics,
  territories,
  entry,
  ...rest
}: ProjectValues): ProjectDraft {
  return {
    ...rest,
    ...(sponsor && { sponsor: sponsor.id }),
    ...(website && { website }),
    themes: themes as Theme[],
    publics: publics as TargetPublic[],
    territories: territories.map(({ id }) => id),
    ...(entry && { entry }),
  };
}
