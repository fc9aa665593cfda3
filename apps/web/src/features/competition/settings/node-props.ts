import type { Node } from './node.js';

/** What the editor of a value is given. */
export interface NodeProps<Kind extends Node['kind'] = Node['kind']> {
  node: Extract<Node, { kind: Kind }>;
  label: string;
  hint?: string | undefined;
  value: unknown;
  path: string;
  /** The members beside the value. */
  within: Record<string, unknown>;
  onChange: (value: unknown) => void;
}
