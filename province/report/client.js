// @ts-check
/** Draws the page from its data. Every text is set as text, so nothing a commune wrote can act. */
(() => {
  /** @typedef {import('./page').PageData} PageData */
  /** @typedef {import('./page').PageCommune} PageCommune */
  /** @typedef {Node | string | number | null | undefined | false} Child */

  /** @type {PageData} */
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}');
  const page = /** @type {HTMLElement} */ (document.getElementById('page'));
  const communes = new Map(data.communes.map((one) => [one.code, one]));
  const atOnce = 200;
  let wanted = '';

  /**
   * @param {string} tag
   * @param {Record<string, string>} attributes
   * @param {Child[]} children
   */
  function el(tag, attributes = {}, ...children) {
    const node =
      tag === 'svg' || tag === 'path' || tag === 'line' || tag === 'text'
        ? document.createElementNS('http://www.w3.org/2000/svg', tag)
        : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    for (const child of children)
      if (child !== null && child !== undefined && child !== false)
        node.append(child instanceof Node ? child : String(child));
    return node;
  }

  /** @param {string} text */
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

  /** @param {string} code @param {string} name */
  const isWanted = (code, name) => wanted === '' || folded(`${code} ${name}`).includes(wanted);

  /** @param {string} code */
  const nameOf = (code) => communes.get(code)?.name ?? code;

  /** @param {string} code @param {string} [name] */
  const linkTo = (code, name = nameOf(code)) =>
    communes.has(code)
      ? el('a', { href: `#xa=${encodeURIComponent(code)}` }, name, ' ', el('span', { class: 'code' }, code))
      : el('span', {}, name, ' ', el('span', { class: 'code' }, code));

  /** @param {number} part @param {number} of */
  const percent = (part, of) => (of === 0 ? 0 : Math.floor((100 * part) / of + 0.5));

  /** @param {number} count */
  const dots = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

  /** @param {'overdue' | 'dueSoon' | 'blocked' | 'done' | 'quiet'} tone @param {string} text */
  const badge = (tone, text) => el('span', { class: `badge ${tone}` }, text);

  /** @param {number} days */
  const lateBadge = (days) => badge('overdue', `● Quá hạn ${days} ngày`);

  /**
   * A table that scrolls by itself; `rows` are cells, the first of each its header.
   * @param {string} caption @param {string[]} headers @param {Child[][]} rows @param {string} [look]
   */
  function table(caption, headers, rows, look = '') {
    const head = el('tr', {}, ...headers.map((header) => el('th', { scope: 'col' }, header)));
    const body = rows.map(([first, ...rest]) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, first),
        ...rest.map((cell) => (cell instanceof HTMLTableCellElement ? cell : el('td', {}, cell))),
      ),
    );
    return el(
      'div',
      { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption },
      el(
        'table',
        { class: look },
        el('caption', { class: 'unseen' }, caption),
        el('thead', {}, head),
        el('tbody', {}, ...body),
      ),
    );
  }

  /** @param {string} title @param {number | null} count @param {Child[]} children */
  const section = (title, count, ...children) =>
    el(
      'section',
      {},
      el('h2', {}, title, count !== null && el('span', { class: 'count' }, ` ${dots(count)}`)),
      ...children,
    );

  /**
   * A long list, some at a time; on paper what stands there, and how much does not.
   * @template Item
   * @param {Item[]} items @param {(some: Item[]) => Node} draw @param {string} empty
   */
  function list(items, draw, empty) {
    if (items.length === 0) return el('p', { class: 'muted' }, empty);
    const box = el('div', {});
    /** @param {number} count */
    const show = (count) => {
      const rest = items.length - count;
      const more = el('button', { type: 'button' }, `Hiện thêm, còn ${dots(rest)}`);
      more.addEventListener('click', () => show(count + atOnce));
      const left = el(
        'p',
        { class: 'paper' },
        `Còn ${dots(rest)} dòng không in ở đây; xem tệp province.xlsx.`,
      );
      box.replaceChildren(draw(items.slice(0, count)), ...(rest > 0 ? [more, left] : []));
    };
    show(atOnce);
    return box;
  }

  /**
   * A line over the weeks, with its first, highest and last value written out.
   * @param {string} title @param {{ week: string, value: number }[]} points @param {string} unit @param {string} colour
   * @param {number} [whole] what the scale reaches up to at least
   */
  function chart(title, points, unit, colour, whole = 1) {
    const [width, height, left, bottom] = [460, 150, 44, 22];
    const top = Math.max(whole, ...points.map(({ value }) => value));
    /** @param {number} index */
    const x = (index) => left + (index * (width - left - 8)) / Math.max(1, points.length - 1);
    /** @param {number} value */
    const y = (value) => 10 + (1 - value / top) * (height - bottom - 10);
    const line = points.map(
      ({ value }, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`,
    );
    const [first, last] = [points[0], points[points.length - 1]];
    const words =
      first && last
        ? `${title}: ${first.week} ${dots(first.value)}${unit}, ${last.week} ${dots(last.value)}${unit}`
        : title;
    return el(
      'figure',
      {},
      el('figcaption', {}, title),
      el(
        'svg',
        { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words },
        ...[0, top].map((value) =>
          el('line', {
            x1: String(left),
            x2: String(width),
            y1: String(y(value)),
            y2: String(y(value)),
            class: 'grid',
          }),
        ),
        ...[0, top].map((value) =>
          el(
            'text',
            { x: String(left - 6), y: String(y(value) + 4), 'text-anchor': 'end' },
            `${dots(value)}${unit}`,
          ),
        ),
        el('path', { d: line.join(' '), stroke: colour, class: 'line' }),
        ...(first ? [el('text', { x: String(left), y: String(height - 4) }, first.week)] : []),
        ...(last
          ? [el('text', { x: String(width), y: String(height - 4), 'text-anchor': 'end' }, last.week)]
          : []),
      ),
      el('p', { class: 'muted' }, words, '.'),
    );
  }

  /** @param {PageCommune['cells'][number] | undefined} cell */
  function criterionCell(cell) {
    if (!cell) return el('td', { class: 'none' }, '');
    if (cell === 'n/a') return el('td', { class: 'quiet' }, 'Không áp dụng');
    const [met, indicatorsMet, applicable] = cell;
    return met ? el('td', { class: 'done' }, '✓ Đạt') : el('td', {}, `${indicatorsMet}/${applicable}`);
  }

  /** @param {PageCommune[]} some */
  const matrix = (some) =>
    table(
      'Đơn vị theo tiêu chí',
      ['Đơn vị', 'Đạt', 'Quá hạn', ...data.criteria.map(({ code, name }) => `${code}. ${name}`)],
      some.map((one) => [
        el(
          'span',
          {},
          linkTo(one.code, one.name),
          one.stale !== '' && badge('dueSoon', `◐ Số liệu ${one.stale}`),
        ),
        `${one.met}/${one.total}${one.change > 0 ? ` (+${one.change})` : one.change < 0 ? ` (−${-one.change})` : ''}`,
        one.late > 0 ? badge('overdue', `● ${one.late}`) : '0',
        ...one.cells.map(criterionCell),
      ]),
      'matrix',
    );

  /** Most communes give none. @param {{ content: string }[]} some */
  const hasContent = (some) => some.some(({ content }) => content !== '');

  /** @param {PageData['late']} some @param {boolean} ofOne */
  const lateTable = (some, ofOne) =>
    table(
      'Việc quá hạn',
      [
        ...(ofOne ? [] : ['Đơn vị']),
        'Mã việc',
        'Quá hạn',
        'Hạn',
        'Trạng thái',
        'Cơ quan phụ trách',
        ...(hasContent(some) ? ['Nội dung'] : []),
      ],
      some.map((task) => [
        ...(ofOne ? [] : [linkTo(task.commune)]),
        task.code,
        lateBadge(task.days),
        task.deadline,
        task.state,
        task.offices,
        ...(hasContent(some) ? [task.content] : []),
      ]),
    );

  /** @param {PageData['waiting']} some @param {boolean} ofOne */
  const waitingTable = (some, ofOne) =>
    table(
      'Việc chờ cấp trên',
      [
        ...(ofOne ? [] : ['Đơn vị']),
        'Mã việc',
        'Đã chờ',
        'Từ ngày',
        'Cơ quan phụ trách',
        ...(hasContent(some) ? ['Nội dung'] : []),
      ],
      some.map((task) => [
        ...(ofOne ? [] : [linkTo(task.commune)]),
        task.code,
        badge('blocked', `△ ${task.days} ngày`),
        task.since,
        task.offices,
        ...(hasContent(some) ? [task.content] : []),
      ]),
    );

  /** @param {PageData['silent']} some */
  const silentTable = (some) =>
    table(
      'Đơn vị chưa gửi',
      ['Đơn vị', 'Gửi gần nhất', 'Im lặng'],
      some.map((one) => [
        linkTo(one.commune, one.name),
        one.last || 'chưa gửi lần nào',
        one.weeks === null ? '' : badge('dueSoon', `◐ ${one.weeks} tuần`),
      ]),
    );

  function criteriaTable() {
    return table(
      'Tiêu chí đạt ở đâu',
      ['Tiêu chí', 'Đơn vị đạt', 'Tỷ lệ'],
      data.criteria.map(({ code, name, met, communes: of }) => [
        `${code}. ${name}`,
        `${met}/${of}`,
        `${percent(met, of)}%`,
      ]),
    );
  }

  function province() {
    const lists = el('div', {});
    const field = el('input', { type: 'search', id: 'search', autocomplete: 'off' });
    const found = el('p', { class: 'muted', role: 'status', 'aria-live': 'polite' });
    const draw = () => {
      const some = data.communes.filter(({ code, name }) => isWanted(code, name));
      const late = data.late.filter(({ commune }) => isWanted(commune, nameOf(commune)));
      const waiting = data.waiting.filter(({ commune }) => isWanted(commune, nameOf(commune)));
      const silent = data.silent.filter(({ commune, name }) => isWanted(commune, name));
      found.textContent = wanted === '' ? '' : `${some.length} đơn vị khớp.`;
      lists.replaceChildren(
        section('Chưa gửi số liệu', silent.length, list(silent, silentTable, 'Mọi đơn vị đã gửi.')),
        section(
          'Chờ cấp trên',
          waiting.length,
          list(waiting, (part) => waitingTable(part, false), 'Không có việc nào chờ cấp trên.'),
        ),
        section('Đơn vị theo tiêu chí', some.length, list(some, matrix, 'Không có đơn vị nào khớp.')),
        section(
          'Quá hạn',
          late.length,
          list(late, (part) => lateTable(part, false), 'Không có việc quá hạn.'),
        ),
      );
    };
    field.addEventListener('input', () => {
      wanted = folded(/** @type {HTMLInputElement} */ (field).value.trim());
      draw();
    });
    /** @type {HTMLInputElement} */ (field).value = '';
    wanted = '';
    draw();
    return [
      el(
        'header',
        {},
        el('h1', { tabindex: '-1' }, data.title),
        ...data.headlines.map((sentence, index) => el('p', { class: index === 0 ? 'lead' : '' }, sentence)),
      ),
      el(
        'div',
        { class: 'charts' },
        chart(
          'Tiêu chí đạt',
          data.weeks.map(({ week, met, total }) => ({ week, value: percent(met, total) })),
          '%',
          '#0d652d',
          100,
        ),
        chart(
          'Việc quá hạn',
          data.weeks.map(({ week, late }) => ({ week, value: late })),
          '',
          '#a50e0e',
        ),
      ),
      section('Tiêu chí', data.criteria.length, criteriaTable()),
      el(
        'div',
        { class: 'search' },
        el('label', { for: 'search' }, 'Tìm đơn vị theo tên hoặc mã'),
        field,
        found,
      ),
      lists,
      section(
        'Tệp cần xem lại',
        data.notes.length,
        list(
          data.notes,
          (some) =>
            table(
              'Tệp cần xem lại',
              ['Tệp', 'Có gì lạ', 'Đơn vị', 'Giải thích'],
              some.map(({ path, kind, commune, text }) => [path, kind, commune && linkTo(commune), text]),
            ),
          'Tệp nào cũng đọc được, không trùng, không muộn.',
        ),
      ),
    ];
  }

  /** @param {PageCommune} one */
  function commune(one) {
    const late = data.late.filter((task) => task.commune === one.code);
    const waiting = data.waiting.filter((task) => task.commune === one.code);
    const notes = data.notes.filter((note) => note.commune === one.code);
    const own = one.weeks.filter(([, name]) => name === '');
    return [
      el('p', { class: 'back' }, el('a', { href: '#' }, '‹ Toàn tỉnh')),
      el(
        'header',
        {},
        el('h1', { tabindex: '-1' }, one.name, ' ', el('span', { class: 'code' }, one.code)),
        el(
          'p',
          { class: 'lead' },
          `Đạt ${one.met}/${one.total} tiêu chí, ${one.late} việc quá hạn trong ${one.tasks} việc.`,
        ),
        one.stale !== '' &&
          el('p', {}, badge('dueSoon', `◐ Số liệu ${one.stale}`), ` Chưa gửi ${data.week}.`),
        el('p', {}, `${one.blocked} việc vướng mắc, ${one.waiting} việc chờ cấp trên.`),
      ),
      el(
        'div',
        { class: 'charts' },
        chart(
          'Tiêu chí đạt',
          own.map(([week, , met, total]) => ({ week, value: percent(met, total) })),
          '%',
          '#0d652d',
          100,
        ),
        chart(
          'Việc quá hạn',
          own.map(([week, , , , count]) => ({ week, value: count })),
          '',
          '#a50e0e',
        ),
      ),
      section(
        'Tiêu chí',
        null,
        table(
          'Tiêu chí của đơn vị',
          ['Tiêu chí', 'Kết quả'],
          data.criteria.flatMap(({ code, name }, index) =>
            one.cells[index] ? [[`${code}. ${name}`, criterionCell(one.cells[index])]] : [],
          ),
        ),
      ),
      section(
        'Chờ cấp trên',
        waiting.length,
        list(waiting, (some) => waitingTable(some, true), 'Không có việc nào chờ cấp trên.'),
      ),
      section(
        'Quá hạn',
        late.length,
        list(late, (some) => lateTable(some, true), 'Không có việc quá hạn.'),
      ),
      section(
        'Các tuần',
        one.weeks.length,
        list(
          [...one.weeks].reverse(),
          (some) =>
            table(
              'Các tuần',
              ['Tuần', 'Đạt', 'Quá hạn', 'Tên khi đó'],
              some.map(([week, name, met, total, count]) => [week, `${met}/${total}`, count, name]),
            ),
          'Chưa có tuần nào.',
        ),
      ),
      notes.length > 0 &&
        section(
          'Tệp cần xem lại',
          notes.length,
          table(
            'Tệp cần xem lại',
            ['Tệp', 'Có gì lạ', 'Giải thích'],
            notes.map(({ path, kind, text }) => [path, kind, text]),
          ),
        ),
    ];
  }

  /** @param {boolean} moved */
  function draw(moved) {
    const code = /^#xa=(.+)$/.exec(location.hash)?.[1];
    const one = code === undefined ? undefined : communes.get(decodeURIComponent(code));
    page.replaceChildren(
      .../** @type {Node[]} */ ((one ? commune(one) : province()).filter((node) => node !== false)),
    );
    document.title = one ? `${one.name} – Tổng hợp tuần` : `${data.title} – Tổng hợp tuần`;
    if (!moved) return;
    window.scrollTo(0, 0);
    page.querySelector('h1')?.focus();
  }

  window.addEventListener('hashchange', () => draw(true));
  draw(false);
})();
