import { uses } from '../floors.mjs';
import { nameOf, textOf, where } from './where.mjs';

const contextOf = (kind) => /^([a-z-]+)\.[a-z-]+$/.exec(kind ?? '')?.[1];

/** A context records facts under its own name and hears only itself and the floors below. */
export const events = {
  create(context) {
    const { library, test } = where(context);
    if (!library || test) return {};
    const heard = [library, ...uses(library)];
    return {
      CallExpression(node) {
        const callee = nameOf(node.callee.property ?? node.callee);
        if (callee === 'record') {
          const source = contextOf(textOf(node.arguments[2]));
          if (source && source !== library) context.report({ node, message: `${library} records ${library}.… only` });
        }
        if (callee !== 'Hears') return;
        const above = node.arguments
          .map((kind) => contextOf(textOf(kind)))
          .filter((name) => name && !heard.includes(name));
        for (const name of above)
          context.report({ node, message: `${library} does not hear ${name}, which stands above it` });
      },
    };
  },
};
