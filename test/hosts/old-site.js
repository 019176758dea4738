/* What scripts of old sites do when the page is ready: stripes, icons, links in new windows. */
/* global jQuery */
jQuery(($) => {
  $('table').addClass('striped').find('tr:odd').css('background', 'black');
  $('h2, h3').prepend('<img src="data:," alt="">').hide();
  $('a').attr('target', '_blank').addClass('external');
  $('li').text('–');
  $('*').each((_index, element) => $(element).data('seen', true));
  $(document).on('click keydown', 'a, button, input', (event) => event.stopPropagation());
});
