import type { Ban, Condition, Field, FieldKind, FieldOption, IdentifierStandard, StandardBy } from '#kernel';
import type {
  ChecklistItem,
  ChecklistReason,
  ConsentPlan,
  DocumentPlan,
  FormPlan,
  PledgePlan,
} from '../domain/edition-plan.js';
import { LocalisedView } from './localised.view.js';

/** The answer on which a question or an option depends. */
export class ShownIfView implements Condition {
  field: string;
  in: string[];
}

/** A word that a text must not contain, and what to write instead. */
export class BanView implements Ban {
  word: string;
  when?: ShownIfView;
  text: LocalisedView;
}

/** What the title must not contain. */
export class TitleRulesView {
  forbids: BanView[];
}

/** One option of a choice. */
export class FieldOptionView implements FieldOption {
  code: string;
  label: LocalisedView;
  hint?: LocalisedView;
  shownIf?: ShownIfView;
}

/** The standard for one answer of another question. */
export class StandardCaseView {
  is: string;
  standard: IdentifierStandard;
}

/** By which other answer a number's standard goes. */
export class StandardByView implements StandardBy {
  field: string;
  cases: StandardCaseView[];
}

/** One question of the entry form. */
export class FieldView implements Field {
  key: string;
  kind: FieldKind;
  label: LocalisedView;
  hint?: LocalisedView;
  required: boolean;
  requiredIf?: ShownIfView;
  requiredFrom?: string;
  frozenAfter?: string;
  blindSafe: boolean;
  min?: number;
  max?: number;
  itemMax?: number;
  forbids?: BanView[];
  options?: FieldOptionView[];
  columns?: FieldView[];
  oneWith?: ShownIfView;
  shownIf?: ShownIfView;
  unit?: LocalisedView;
  decimals?: number;
  standard?: IdentifierStandard;
  standardBy?: StandardByView;
  verified?: boolean;
  validUntil?: boolean;
}

/** Questions that belong together. */
export class FormSectionView {
  code: string;
  name: LocalisedView;
  fields: FieldView[];
}

/** The entry form. */
export class FormPlanView implements FormPlan {
  version: number;
  title?: TitleRulesView;
  sections: FormSectionView[];
}

/** A file an entry carries. */
export class DocumentPlanView implements DocumentPlan {
  code: string;
  name: LocalisedView;
  hint?: LocalisedView;
  required: boolean;
  requiredFrom?: string;
  shownIf?: ShownIfView;
  mediaTypes: string[];
  maxBytes: number;
  maxPages: number | null;
  blind?: boolean;
  maxSeconds?: number;
  maxFiles?: number;
}

/** One separate tick. */
export class ConsentPlanView implements ConsentPlan {
  code: string;
  version: number;
  required: boolean;
  text: LocalisedView;
}

/** The statement to be sealed. */
export class PledgePlanView implements PledgePlan {
  version: number;
  text: LocalisedView;
  document: string;
  sealDue: string;
}

/** Why a question of the formal review is answered with no. */
export class ChecklistReasonView implements ChecklistReason {
  code: string;
  text: LocalisedView;
}

/** One question of the formal review, and what a no opens to correction. */
export class ChecklistItemView implements ChecklistItem {
  code: string;
  text: LocalisedView;
  fields?: string[];
  reasons?: ChecklistReasonView[];
}
