import { readFileSync } from 'node:fs';
import type { Outcome } from '../../../local/deploy/clasp';
import { explain } from '../../../local/deploy/explain';

const printed = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' });
const refused = (stderr: string): Outcome => ({ code: 1, stdout: '', stderr: `${stderr}\n` });
const network = 'request to https://script.googleapis.com/v1/projects/x/content failed, reason: ';

describe('what clasp leaves, explained', () => {
  const good: [string, Outcome, RegExp][] = [
    [
      'a push',
      printed('Pushed 4 files at 14:00:01.\n└─ dist/Code.js\n'),
      /^Đã cài 4 tệp.*F5.*Tạo bảng theo dõi/,
    ],
    ['a push of one', printed('Pushed one file at 2:00:01 PM.\n'), /^Đã cài 1 tệp/],
    ['nothing to push', printed('Script is already up to date.\n'), /đã có đúng bản này/],
  ];
  it.each(good)('%s is good news', (_what, outcome, words) => {
    expect(explain(outcome)).toEqual({ ok: true, message: expect.stringMatching(words) });
  });

  const bad: [string, Outcome, RegExp][] = [
    ['a skipped push, for all its exit code 0', printed('Skipping push.\n'), /Chưa gửi gì.*tệp kê khai/],
    ['a push of nothing', printed('Pushed no files at 14:00:01.\n'), /Chưa cài xong/],
    ['silence', printed(''), /clasp nói: “không nói gì”/],
    ['the good words with a bad end', { ...printed('Pushed 4 files at 14:00.'), code: 1 }, /Chưa cài xong/],
    ['a run that was stopped', { code: null, stdout: '', stderr: '' }, /Google không trả lời/],
    ['no login', refused('No credentials found.'), /chưa đăng nhập.*clasp login/],
    ['an old login', refused('invalid_grant'), /hết hạn.*clasp login/],
    ['a login the office wants renewed', refused('invalid_rapt'), /hết hạn/],
    [
      'API off',
      refused('User has not enabled the Apps Script API. Enable it by…'),
      /chưa bật Apps Script API/,
    ],
    ['a wrong ID', refused('Requested entity was not found.'), /không tìm thấy dự án/],
    ['no right to edit', refused('The caller does not have permission'), /không được sửa dự án này/],
    ['an untitled sheet', refused('Request contains an invalid argument.'), /đặt tên cho bảng tính/],
    ['no network', refused(`${network}getaddrinfo ENOTFOUND script.googleapis.com`), /Không tới được Google/],
    [
      'a firewall that reads along',
      refused(`${network}self-signed certificate in certificate chain`),
      /Thử mạng khác/,
    ],
    ['too many pushes', refused('Quota exceeded for quota metric'), /Đợi vài phút/],
    ['a bad day at Google', refused('The service is currently unavailable.'), /sự cố/],
    [
      'a syntax error, by Google',
      refused('Syntax error: Missing ; line: 7 file: Code'),
      /tệp Code, dòng 7: Missing ;/,
    ],
    ['a syntax error, by clasp', refused('Missing ; - "Code:7"'), /tệp Code, dòng 7: Missing ;/],
    ['what nobody foresaw', refused('Unexpected error'), /clasp nói: “Unexpected error”.*docs\/cai-dat\.md/],
  ];
  it.each(bad)('%s is no success, and has a way out', (_what, outcome, words) => {
    expect(explain(outcome)).toEqual({ ok: false, message: expect.stringMatching(words) });
  });

  it('is quoted as it is said in the guide', () => {
    const said = [...good, ...bad].map(([, outcome]) => explain(outcome).message);
    const table = readFileSync('docs/cai-dat.md', 'utf8').split('| lệnh nói')[1]!.split('\n\n')[0]!;
    const quoted = [...table.matchAll(/^\| ([^|]+?) *\|/gm)].map(([, cell]) => cell!).slice(1);
    expect(quoted.length).toBeGreaterThan(5);
    const unsaid = quoted.filter((words) => {
      const [start = '', ...rest] = words.split('…').map((part) => part.trim());
      return !said.some((text) => text.startsWith(start) && rest.every((part) => text.includes(part)));
    });
    expect(unsaid).toEqual([]);
  });
});
