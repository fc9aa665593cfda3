import type { ComponentType } from 'react';
import { loadTexts } from './i18n.js';
import type { Namespace } from './texts/catalogues.js';

/** Loads a page and its audience's texts together, so neither waits for the other and no key is ever seen. */
export function screen<Name extends string>(
  namespaces: readonly Namespace[],
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): () => Promise<{ Component: ComponentType }> {
  return async () => {
    const [module] = await Promise.all([load(), loadTexts(...namespaces)]);
    return { Component: module[name] };
  };
}
