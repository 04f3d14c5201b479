import type { WebPage } from 'stand-in';

/** The page before its code arrives. The icon is inline so that nothing else is asked for. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23174ea6'/%3E%3Cpath d='M4 8.5l2.5 2.5L12 5.5' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

export const shell = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tổng hợp tuần</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="app"><p class="opening">Đang mở bảng theo dõi…</p></div>
<script src="/page.js"></script>
</body>
</html>
`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What Google writes around a page of the web app: its title, its meta tags, and the frame it stands in. */
export const webShell = ({ title, html, metaTags }: WebPage): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
${Object.entries(metaTags)
  .map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}">`)
  .join('\n')}
<title>${escaped(title)}</title>
<link rel="icon" href="${icon}">
<style>html, body { height: 100%; margin: 0 } iframe { display: block; width: 100%; height: 100%; border: 0 }</style>
</head>
<body>
<template data-title="${escaped(title)}">${escaped(html)}</template>
<script src="/webApp.js"></script>
</body>
</html>
`;
