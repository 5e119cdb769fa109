/** `<law-text>`: copies the citation of a provision, and says so to everyone. */
class LawText extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.cite') : null;
      if (button !== null) void this.copy(button);
    });
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const anchor = button.closest('.prov')?.id;
    const address = `${location.origin}${location.pathname}${anchor === undefined ? '' : `#${anchor}`}`;
    const text = `${button.value} ${this.dataset.citedAs ?? ''} (${address})`;
    this.announce((await copyText(text)) ? `Đã chép: ${text}` : `Không chép được. Hãy chọn và chép: ${text}`);
  }

  private announce(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = message;
  }
}

/** The clipboard needs a secure address; an intranet copy of the site has none, so the older way stays. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure address
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}

customElements.define('law-text', LawText);
