import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
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

/** A part of a page that few visits show, fetched with its texts when it is first drawn; draw it within a Suspense. */
export function part<Props, Name extends string>(
  namespaces: readonly Namespace[],
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadTexts(...namespaces)]);
    return { default: module[name] };
  });
}
