/* A script that waits in the configurator's page: stores and sends nothing, and says in the page whether it runs. */
(() => {
  const name = document.currentScript.dataset.consent;
  const output = document.querySelector(`[data-tag="${name}"]`);
  const show = () => {
    const isOn = window.consentElements.allows(name);
    output.dataset.state = isOn ? 'on' : 'off';
    output.textContent = `${name}: ${isOn ? 'on' : 'off'}`;
  };

  // The gate runs a script once per page; what it started, it has to stop itself.
  document.addEventListener('consent-change', show);
  show();
})();
