import type { FieldKind } from '#kernel';
import type { ComponentType } from 'react';
import type { AnswerProps } from './answer-control.js';
import { ChoiceAnswer, ChoicesAnswer } from './choice-answer.js';
import { ItemsAnswer } from './items-answer.js';
import { RowsAnswer } from './rows-answer.js';
import { TextAnswer } from './text-answer.js';

const CONTROLS: Partial<Record<FieldKind, ComponentType<AnswerProps>>> = {
  choice: ChoiceAnswer,
  choices: ChoicesAnswer,
  items: ItemsAnswer,
  rows: RowsAnswer,
};

/** The control of any field of the form. */
export function AnswerField(props: AnswerProps) {
  const Control = CONTROLS[props.field.kind] ?? TextAnswer;
  return <Control {...props} />;
}
