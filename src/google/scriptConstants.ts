/** A script that gives a page these constants, before its own begins: text, numbers, lists and plain objects. */
export const scriptConstants = (constants: Record<string, unknown>): string =>
  `<script>${Object.entries(constants)
    .map(([name, value]) => `var ${name} = ${scriptText(value)};`)
    .join('')}</script>`;

const scriptText = (value: unknown): string =>
  JSON.stringify(value).replace(
    // Nothing that ends a script, begins a comment or is a line end to an old browser.
    /[<>/&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
