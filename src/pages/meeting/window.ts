interface Host {
  setWidth?(pixels: number): void;
  setHeight?(pixels: number): void;
}

declare const google: { script: { host?: Host } };

/** As large as the screen allows; where the host takes no size, the dialog stays as it was opened. */
export function fillWindow(): void {
  const { host } = google.script;
  host?.setWidth?.(screen.availWidth);
  host?.setHeight?.(screen.availHeight - 120);
}
