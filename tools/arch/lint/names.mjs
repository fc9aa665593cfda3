const EMPTY = /^(Base|Abstract)[A-Z]|(Impl|Base|Abstract|Manager|Helper|Helpers|Util|Utils|Info|Data)$/;

/** Names that say nothing about the thing. */
export const names = {
  create(context) {
    const onDeclaration = (node) => {
      if (!node.id || !EMPTY.test(node.id.name)) return;
      context.report({
        node: node.id,
        message: `say what ${node.id.name} is: no Impl, Base, Manager, Helper, Info, Data`,
      });
    };
    return {
      ClassDeclaration: onDeclaration,
      TSInterfaceDeclaration: onDeclaration,
      TSTypeAliasDeclaration: onDeclaration,
    };
  },
};
