import type { MiddlewareHandler } from 'hono';

/**
 * Lets in only this machine's own page. The address in `Host` stops DNS rebinding, `Origin` and `Sec-Fetch-Site`
 * stop other sites' pages, and JSON-only bodies stop plain HTML forms.
 */
export const sameOrigin =
  (ownHost: string): MiddlewareHandler =>
  async (context, next) => {
    const hosts = [ownHost, ownHost.replace('127.0.0.1', 'localhost')];
    const host = context.req.header('host') ?? '';
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const changes = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    const [mediaType = ''] = (context.req.header('content-type') ?? '').split(';');
    const json = mediaType.trim().toLowerCase() === 'application/json';
    const allowed =
      hosts.includes(host) &&
      (origin === undefined || origin === `http://${host}`) &&
      (site === undefined ||
        site === 'same-origin' ||
        (site === 'none' && !changes) ||
        ['/', '/exec'].includes(context.req.path)) &&
      (!changes || json);
    if (!allowed) return context.text('Chỉ trang trên máy này được dùng địa chỉ này.', 403);
    return next();
  };
