// Says how the page had marked the tag that this file came by, as a vendor's script does.
{
  const { id, className, dataset, crossOrigin, referrerPolicy } = document.currentScript;
  ran.push([id, className, dataset.site, crossOrigin, referrerPolicy].join(' '));
}
