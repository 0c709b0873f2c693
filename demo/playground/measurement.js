/* The playground's measurement: stores and sends nothing, and says in the page whether it runs. */
(() => {
  const output = document.getElementById('measurement');
  const show = (isOn) => {
    output.dataset.state = isOn ? 'on' : 'off';
    output.textContent = `measurement: ${isOn ? 'on' : 'off'}`;
  };

  // The gate runs a script once per page; what it started, it has to stop itself.
  document.addEventListener('consent-change', ({ granted, withdrawn }) => {
    if (withdrawn.includes('measurement')) show(false);
    else if (granted.includes('measurement')) show(true);
  });
  show(true);
})();
