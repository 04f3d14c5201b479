type Child = Node | string | null;

type Settings<T extends HTMLElement> = Partial<Omit<T, 'style' | 'dataset'>> & {
  data?: Record<string, string>;
  aria?: Record<string, string>;
  role?: string;
};

/** An element with its properties and children. Text always becomes a text node, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { data, aria, role, ...properties }: Settings<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  Object.assign(element.dataset, data);
  if (role) element.setAttribute('role', role);
  for (const [name, value] of Object.entries(aria ?? {})) element.setAttribute(`aria-${name}`, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
