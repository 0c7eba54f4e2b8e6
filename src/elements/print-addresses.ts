/** On paper an address is the whole address, with the case that is shown; see print.css. */
addEventListener('beforeprint', () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.calc-open'))
    link.dataset.address = link.href;
});
