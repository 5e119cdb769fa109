/** `<search-page>`: results as the reader types, shared by address (`?q=`), told to screen readers. */
import type { PagefindPage } from './pagefind.ts';
import { type Answer, SearchEngine } from './search-engine.ts';

const PAUSE = 150;

class SearchPage extends HTMLElement {
  private readonly engine = new SearchEngine();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = '';

  connectedCallback(): void {
    const input = this.input();
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.run(input.value), PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.run(input.value);
    });
    void this.run(input.value);
  }

  private input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('<search-page> needs an <input>');
    return input;
  }

  private async run(query: string): Promise<void> {
    this.latest = query;
    document.documentElement.dataset.searchReady = 'false';
    history.replaceState(null, '', query.trim() === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    try {
      const answer = await this.engine.answer(query);
      // A slower answer to an earlier query must not replace this one.
      if (this.latest !== query) return;
      this.show(query, answer);
    } catch {
      this.announce('Chưa tải được dữ liệu tìm kiếm. Hãy kiểm tra mạng rồi thử lại, hoặc xem danh sách các điều ở trang Luật.');
    }
    document.documentElement.dataset.searchReady = 'true';
  }

  private show(query: string, { jump, pages, total }: Answer): void {
    const list = this.querySelector('.results');
    const items = pages.map(pageItem);
    if (jump !== undefined) items.unshift(jumpItem(jump.path, jump.label, jump.title));
    list?.replaceChildren(...items);
    const hint = this.querySelector<HTMLElement>('.hint');
    if (hint !== null) hint.hidden = query.trim() !== '';
    if (query.trim() === '') this.announce('');
    else if (items.length === 0) this.announce(`Không tìm thấy gì cho “${query.trim()}”. Hãy thử ít chữ hơn, hoặc gõ số điều.`);
    else this.announce(total > pages.length ? `Có ${total} kết quả, đây là ${pages.length} kết quả sát nhất.` : `Có ${items.length} kết quả.`);
  }

  private announce(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = message;
  }
}

function jumpItem(path: string, label: string, title: string): HTMLLIElement {
  const item = result(path, `Đi tới ${label}`);
  item.className = 'jump';
  item.append(element('p', title));
  return item;
}

function pageItem(page: PagefindPage): HTMLLIElement {
  const item = result(page.url, page.meta.title ?? page.url);
  const source = page.meta.vanBan;
  if (source !== undefined) item.append(' ', element('small', source));
  item.append(marked(element('p', ''), page.excerpt));
  const inside = page.sub_results.filter(({ url }) => url !== page.url).slice(0, 3);
  if (inside.length > 0) {
    const list = document.createElement('ul');
    for (const sub of inside) {
      const entry = document.createElement('li');
      const words = document.createElement('span');
      entry.append(link(sub.url, sub.title), ': ', marked(words, sub.excerpt));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

function result(path: string, text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.searchResult = '';
  item.append(link(path, text));
  return item;
}

function link(path: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = text;
  return anchor;
}

function element(name: 'p' | 'small', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Shows an excerpt with its `<mark>`s. Everything else in it is text, never markup. */
function marked(holder: HTMLElement, excerpt: string): HTMLElement {
  for (const [index, piece] of excerpt.split(/<\/?mark>/u).entries()) {
    const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    if (index % 2 === 0) holder.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      holder.append(mark);
    }
  }
  return holder;
}

customElements.define('search-page', SearchPage);
