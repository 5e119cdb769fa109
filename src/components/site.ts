/** The little code every page shares, in one file so that it costs one request. */
import './law/law-text.ts';
import './search/shortcut.ts';
