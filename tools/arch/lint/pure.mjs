import { nameOf } from './where.mjs';

const CALLS = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'];

/** In domain/, kernel and fairness time and chance come in as arguments. */
export const pure = {
  create(context) {
    const report = (node) => context.report({ node, message: 'time and chance come in as arguments here' });
    return {
      MemberExpression(node) {
        if (CALLS.includes(`${nameOf(node.object)}.${nameOf(node.property)}`)) report(node);
      },
      NewExpression(node) {
        if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) report(node);
      },
      CallExpression(node) {
        if (nameOf(node.callee) === 'Date') report(node);
      },
    };
  },
};
