/** `<search-page>`: results as the reader types, shared by address (`?q=`), told to screen readers. */
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { jumpItem, queryButton, resultItem } from './render.ts';
import { type Answer, type Filter, SearchEngine } from './search-engine.ts';

const PAUSE = 120;

class SearchPage extends HTMLElement {
  private readonly engine = new SearchEngine();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = 0;
  private literal = false;
  private deep = false;

  connectedCallback(): void {
    const input = this.input;
    const address = new URLSearchParams(location.search);
    input.value = address.get('q') ?? '';
    this.literal = address.get('nguyen') === '1';
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.literal = false;
      this.deep = false;
      this.timer = setTimeout(() => void this.run(), PAUSE);
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) void this.run();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.run();
      if (input.value.trim() !== '') rememberSearch(input.value.trim());
    });
    this.find('.results').addEventListener('click', () => {
      if (input.value.trim() !== '') rememberSearch(input.value.trim());
    });
    this.find('.forget').addEventListener('click', () => {
      forgetSearches();
      this.showRecent();
    });
    this.find('.literally').addEventListener('click', () => {
      this.literal = true;
      void this.run();
    });
    this.find('.deeper').addEventListener('click', () => {
      this.deep = true;
      void this.run();
    });
    void this.run();
  }

  private get input(): HTMLInputElement {
    return this.find('input') as HTMLInputElement;
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`<search-page> needs ${selector}`);
    return found;
  }

  private get filter(): Filter {
    const value = (name: string) => (this.find(`select[name=${name}]`) as HTMLSelectElement).value;
    return { kind: value('loai'), audience: value('doiTuong'), chapter: value('chuong') };
  }

  private search = (query: string): void => {
    this.input.value = query;
    this.literal = false;
    this.deep = false;
    void this.run();
    this.input.focus();
  };

  private async run(): Promise<void> {
    const query = this.input.value.trim();
    this.latest += 1;
    const turn = this.latest;
    document.documentElement.dataset.searchReady = 'false';
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query.slice(0, 300))}${this.literal ? '&nguyen=1' : ''}`;
    history.replaceState(null, '', address);
    this.find('.hint').hidden = query !== '';
    this.find('.filters').hidden = query === '';
    if (query === '') {
      this.showNothing();
    } else {
      // A slower answer to an earlier query must not replace a later one.
      const show = (answer: Answer) => {
        if (this.latest === turn) this.show(query, answer);
      };
      try {
        show(await this.engine.answer(query, this.filter, { literal: this.literal, deep: this.deep }, show));
      } catch {
        this.announce('Chưa tải được dữ liệu tìm kiếm. Hãy kiểm tra mạng rồi thử lại, hoặc xem danh sách các điều ở trang Luật.');
      }
    }
    if (this.latest === turn) document.documentElement.dataset.searchReady = 'true';
  }

  private show(query: string, { jump, results, understood, suggestion, deep }: Answer): void {
    const items = results.map(resultItem);
    if (jump !== undefined) items.unshift(jumpItem(jump));
    this.find('.results').replaceChildren(...items);
    this.find('.deeper').hidden = deep;
    this.find('.understood').hidden = understood === undefined;
    this.find('.understood b').textContent = understood ?? '';
    this.find('.suggestion').hidden = suggestion === undefined;
    this.find('.suggestion span').replaceChildren(...(suggestion === undefined ? [] : [queryButton(suggestion, this.search)]));
    this.announce(
      items.length === 0
        ? `Không tìm thấy gì cho “${query.slice(0, 100)}”. Hãy thử ít chữ hơn, bỏ bớt bộ lọc, hoặc gõ số điều.`
        : `Có ${items.length} kết quả sát nhất.`,
    );
  }

  private showNothing(): void {
    this.find('.results').replaceChildren();
    this.find('.deeper').hidden = true;
    this.find('.understood').hidden = true;
    this.find('.suggestion').hidden = true;
    this.announce('');
    this.showRecent();
  }

  private showRecent(): void {
    const recent = recentSearches();
    this.find('.recent').hidden = recent.length === 0;
    this.find('.recent span').replaceChildren(...recent.map((query) => queryButton(query, this.search)));
  }

  private announce(message: string): void {
    this.find('[role="status"]').textContent = message;
  }
}

customElements.define('search-page', SearchPage);
