import type { AnswerProps } from './answer-control.js';
import { isAskedNow } from './gaps.js';
import { ItemsAnswer } from './items-answer.js';
import { RowsAnswer } from './rows-answer.js';
import { ValueField } from './value-field.js';

/** The control of any field of the form. */
export function AnswerField({ field: asked, call, ...rest }: AnswerProps) {
  const props = { ...rest, field: { ...asked, required: isAskedNow(asked, rest.context, call ?? undefined) } };
  if (props.field.kind === 'items') return <ItemsAnswer {...props} />;
  if (props.field.kind === 'rows') return <RowsAnswer {...props} />;
  return <ValueField {...props} />;
}
