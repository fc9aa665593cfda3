import type { FieldKind } from '#kernel';
import type { ComponentType } from 'react';
import type { AnswerProps } from './answer-control.js';
import { ChoiceAnswer, ChoicesAnswer } from './choice-answer.js';
import { NumberAnswer } from './number-answer.js';
import { RegionAnswer } from './region-answer.js';
import { TextAnswer } from './text-answer.js';

const CONTROLS: Partial<Record<FieldKind, ComponentType<AnswerProps>>> = {
  choice: ChoiceAnswer,
  choices: ChoicesAnswer,
  number: NumberAnswer,
  region: RegionAnswer,
};

/** The control of a question, or of a column, with one value. */
export function ValueField(props: AnswerProps) {
  const Control = CONTROLS[props.field.kind] ?? TextAnswer;
  return <Control {...props} />;
}
