/** Whether nothing has the focus any more: what had it is gone, or disabled, which a browser notices only when it draws. */
export const focusIsLost = (): boolean =>
  document.activeElement === document.body || document.activeElement?.matches(':disabled') === true;
