import type { Field, FieldKind, FieldOption } from '#kernel';
import type { ChecklistItem, ConsentPlan, DocumentPlan, FormPlan } from '../domain/edition-plan.js';
import { LocalisedView } from './localised.view.js';

/** One option of a choice. */
export class FieldOptionView implements FieldOption {
  code: string;
  label: LocalisedView;
}

/** The answer on which a question depends. */
export class ShownIfView {
  field: string;
  in: string[];
}

/** One question of the entry form. */
export class FieldView implements Field {
  key: string;
  kind: FieldKind;
  label: LocalisedView;
  hint?: LocalisedView;
  required: boolean;
  blindSafe: boolean;
  min?: number;
  max?: number;
  itemMax?: number;
  options?: FieldOptionView[];
  columns?: FieldView[];
  shownIf?: ShownIfView;
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
  sections: FormSectionView[];
}

/** A file an entry carries. */
export class DocumentPlanView implements DocumentPlan {
  code: string;
  name: LocalisedView;
  required: boolean;
  mediaTypes: string[];
  maxBytes: number;
  maxPages: number | null;
}

/** One separate tick. */
export class ConsentPlanView implements ConsentPlan {
  code: string;
  version: number;
  required: boolean;
  text: LocalisedView;
}

/** One question of the formal review. */
export class ChecklistItemView implements ChecklistItem {
  code: string;
  text: LocalisedView;
}
