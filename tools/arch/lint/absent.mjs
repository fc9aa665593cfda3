import { nameOf } from './where.mjs';

const LOOK_UPS = ['get', 'at', 'pop', 'shift', 'find'];

/** `xs[i]!` and `map.get(key)!` say what the reader sees; elsewhere `!` turns what may be absent into a 500. */
const isLookUp = ({ type, computed, callee }) =>
  (type === 'MemberExpression' && computed) ||
  (type === 'CallExpression' && callee.type === 'MemberExpression' && LOOK_UPS.includes(nameOf(callee.property)));

/** No `!` after what the database or the caller gave: use found(), or refuse. */
export const absent = {
  create: (context) => ({
    TSNonNullExpression(node) {
      if (isLookUp(node.expression)) return;
      context.report({ node, message: 'this may be absent: found(…), refuse, or narrow the type instead of !' });
    },
  }),
};
