import { relative, sep } from 'node:path';
import { placeOf } from '../place.mjs';

/** The place of the file that a rule looks at. */
export function where(context) {
  return placeOf(relative(context.cwd, context.filename).split(sep).join('/'));
}

/** The constant text of a string or a template (its holes as `?`), or undefined. */
export function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis.map((quasi) => quasi.value.cooked ?? '').join('?');
  return undefined;
}

/** The name of a key or of a member, written either way. */
export const nameOf = (node) => node?.name ?? node?.value;
