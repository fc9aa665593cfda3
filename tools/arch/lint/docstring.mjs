/** `type Role = (typeof ROLES)[number]` is explained by ROLES above it. */
const explained = (declaration) => declaration.typeAnnotation?.type === 'TSIndexedAccessType';

/** Every export of domain/, kernel and fairness says what it is, in a docstring. */
export const docstring = {
  create(context) {
    const documented = (node) =>
      context.sourceCode
        .getCommentsBefore(node)
        .some((comment) => comment.type === 'Block' && comment.value.startsWith('*'));
    return {
      ExportNamedDeclaration(node) {
        if (!node.declaration || explained(node.declaration) || documented(node)) return;
        context.report({ node, message: 'an export of domain/, kernel or fairness needs a docstring' });
      },
    };
  },
};
