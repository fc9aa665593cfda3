import { readFileSync } from 'node:fs';
import ts from 'typescript';

const THROWERS = { refuse: 1, permit: 1, DomainError: 1 };

/**
 * The refusal codes a source file throws, written as literals: `refuse('invalid', 'code')`, `permit(x, 'code')`,
 * `new DomainError('conflict', 'code')`, and pairs as `uniqueRefusal` takes them: `['conflict', 'code']`.
 * `literals`: every string of the file.
 */
export function codesIn(path, kinds) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false);
  const thrown = new Set();
  const literals = new Set();
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    for (const code of codesOf(node, kinds)) thrown.add(code);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { thrown, literals };
}

function codesOf(node, kinds) {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const position = THROWERS[node.expression.text];
    return position === undefined ? [] : stringsIn(node.arguments?.[position]);
  }
  if (!ts.isArrayLiteralExpression(node) || node.elements.length !== 2) return [];
  const [kind, code] = node.elements;
  return ts.isStringLiteralLike(kind) && kinds.includes(kind.text) ? stringsIn(code) : [];
}

/** The strings an expression may become; none when it is computed elsewhere. */
function stringsIn(node) {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...stringsIn(node.whenTrue), ...stringsIn(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...stringsIn(node.left), ...stringsIn(node.right)];
  return ts.isParenthesizedExpression(node) ? stringsIn(node.expression) : [];
}
