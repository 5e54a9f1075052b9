import { lazy } from "react";

// Most who come read: what writes comes once it is asked for
export const FindingForm = lazy(() => import("./finding-form"));
export const IssueForm = lazy(() => import("./issue-form"));
export const OptionForm = lazy(() => import("./option-form"));
