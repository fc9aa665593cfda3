const MOST = 8;

/** Packages, kernel and platform, and in the web ui/ and lib/, are everybody's vocabulary. */
const VOCABULARY = /^[^.#]|^#kernel$|^#platform\/|\/(ui|lib)\//;

/** What is left is what a file depends on. */
const counts = ({ importKind, source }) => importKind !== 'type' && !VOCABULARY.test(source.value);

/** A file that leans on more than eight others of ours does too much. */
export const imports = {
  create: (context) => ({
    Program(node) {
      const leans = node.body.filter((statement) => statement.type === 'ImportDeclaration').filter(counts);
      if (leans.length <= MOST) return;
      context.report({ node: leans[MOST], message: `leans on ${leans.length} other files of ours, at most ${MOST}` });
    },
  }),
};
