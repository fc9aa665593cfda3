const MOST = 4;

/** A class that is given more than four things does more than one. */
export const dependencies = {
  create: (context) => ({
    MethodDefinition(node) {
      const given = node.value.params.length;
      if (node.kind !== 'constructor' || given <= MOST) return;
      context.report({ node: node.key, message: `${given} constructor dependencies, at most ${MOST}` });
    },
  }),
};
