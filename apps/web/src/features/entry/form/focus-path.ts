/** Takes the focus to the control of an answer, once it is drawn; to its question when it has no control of its own. */
export function focusPath(path: string): void {
  requestAnimationFrame(() => {
    const places = [path, path.split('.')[0] ?? path];
    const found = places.map((place) => document.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`));
    const target = found.find((element) => element !== null);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  });
}
