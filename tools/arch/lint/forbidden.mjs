import { nameOf } from './where.mjs';

const isLiteral = (node, value) => node?.type === 'Literal' && node.value === value;

const onOption = (report) => (node) => {
  const key = nameOf(node.key);
  if (key === 'synchronize' && isLiteral(node.value, true)) report(node, 'no synchronize: write a migration');
  if (key === 'cascade' && !isLiteral(node.value, false)) report(node, 'no cascade: store what you change');
};

const onMember = (report) => (node) => {
  if (nameOf(node.object) !== 'Scope' || nameOf(node.property) !== 'REQUEST') return;
  report(node, 'no request-scoped providers: pass the actor');
};

const onFunction = (report) => (node) => {
  const given = node.params.filter((parameter) => parameter.optional);
  const late = given.find((parameter) => parameter.typeAnnotation?.typeAnnotation?.typeName?.name === 'Tx');
  if (late) report(late, 'a transaction is never optional: offer run() and within()');
};

/** Constructs that undermine the structure wherever they stand. */
export const forbidden = {
  create(context) {
    const report = (node, message) => context.report({ node, message });
    return {
      ExportAllDeclaration: (node) => report(node, 'name what you export, no `export *`'),
      ImportSpecifier(node) {
        if (nameOf(node.imported) === 'forwardRef') report(node, 'no forwardRef: use the journal');
      },
      Property: onOption(report),
      MemberExpression: onMember(report),
      FunctionDeclaration: onFunction(report),
      FunctionExpression: onFunction(report),
      ArrowFunctionExpression: onFunction(report),
    };
  },
};
