<?php
/**
 * Embedded videos and the like wait for consent.
 *
 * @package ConsentElements
 */

namespace ConsentElements;

/**
 * The name that a frame's host needs, as `videos.youtube`; the filter `consent_elements_embed_names` changes
 * them. Any other host needs `embeds`.
 *
 * @param string $host As `www.youtube.com`.
 * @return string
 */
function name_for_host( $host ) {
	$names = apply_filters(
		'consent_elements_embed_names',
		array(
			'youtube.com'          => 'videos',
			'youtube-nocookie.com' => 'videos',
			'vimeo.com'            => 'videos',
			'dailymotion.com'      => 'videos',
			'ted.com'              => 'videos',
			'spotify.com'          => 'music',
			'soundcloud.com'       => 'music',
			'google.com'           => 'maps',
		)
	);
	foreach ( $names as $domain => $name ) {
		if ( $host === $domain || substr( $host, -strlen( ".$domain" ) ) === ".$domain" ) {
			return $name;
		}
	}
	return 'embeds';
}

/**
 * The markup of an embed, with everything in it that loads from elsewhere held back: frames in a
 * `<consent-embed>`, scripts as inert ones. WordPress keeps the original, so nothing is lost with the plugin.
 *
 * @param string $html Markup that the provider has given.
 * @param string $url  Address that the author has written.
 * @return string
 */
function gate_embed( $html, $url ) {
	if ( is_feed() ) {
		return $html;
	}
	$html = preg_replace_callback( '#<iframe\b[^>]*>.*?</iframe>#is', fn( $found ) => gate_frame( $found[0], $url ), $html );
	return preg_replace_callback( '#<script\b[^>]*\bsrc=[^>]*>#i', fn( $found ) => gate_script( $found[0], $url ), $html );
}

/**
 * Notes that the page needs a name, and returns it; without one, returns all that were noted.
 *
 * @param string|null $name As `videos`.
 * @return string|string[]
 */
function needed_names( $name = null ) {
	static $names = array();
	if ( null === $name ) {
		return array_keys( $names );
	}
	$names[ $name ] = true;
	return $name;
}

/**
 * Declares what the page's embeds need. Last in the page, so that whatever the site declares itself, with words
 * of its own, comes first and counts.
 */
function print_declarations() {
	foreach ( needed_names() as $name ) {
		printf( "<consent-category name=\"%s\" label=\"%s\"></consent-category>\n", esc_attr( $name ), esc_attr( ucfirst( $name ) ) );
	}
}

/**
 * A frame in our placeholder.
 *
 * @param string $frame As `<iframe src="https://…"></iframe>`.
 * @param string $url   Where the placeholder's link leads.
 * @return string
 */
function gate_frame( $frame, $url ) {
	$source = attribute( $frame, 'src' );
	if ( null === $source || is_own( $source ) ) {
		return $frame;
	}
	$name  = needed_names( name_for_host( (string) wp_parse_url( $source, PHP_URL_HOST ) ) );
	$frame = preg_replace( '#(<iframe\b[^>]*?)\s+src=#is', '$1 data-consent="' . esc_attr( $name ) . '" data-src=', $frame, 1 );
	$label = attribute( $frame, 'title' );
	return sprintf(
		'<consent-embed%s href="%s">%s</consent-embed>',
		null === $label ? '' : ' label="' . esc_attr( $label ) . '"',
		esc_url( $url ),
		$frame
	);
}

/**
 * A script that waits, such as the one that Twitter's embeds bring.
 *
 * @param string $tag As `<script async src="https://…">`.
 * @param string $url Address that the author has written.
 * @return string
 */
function gate_script( $tag, $url ) {
	$source = attribute( $tag, 'src' );
	if ( null === $source || is_own( $source ) || null !== attribute( $tag, 'data-consent' ) ) {
		return $tag;
	}
	$name = needed_names( name_for_host( (string) wp_parse_url( $url, PHP_URL_HOST ) ) );
	$tag  = preg_replace( '#\s+type=("[^"]*"|\'[^\']*\'|[^\s>]+)#i', '', $tag );
	return preg_replace( '#^<script#i', '<script type="text/plain" data-consent="' . esc_attr( $name ) . '"', $tag );
}

/**
 * The value of an attribute, or nothing where it is missing.
 *
 * @param string $tag  Markup that begins with a tag.
 * @param string $name As `src`.
 * @return string|null
 */
function attribute( $tag, $name ) {
	$found = preg_match( '#^<[^>]*?\s' . $name . '=(?:"([^"]*)"|\'([^\']*)\'|([^\s>]+))#is', $tag, $match );
	return $found ? html_entity_decode( (string) end( $match ), ENT_QUOTES ) : null;
}

/**
 * Whether an address is the site's own, which sees its visitors anyway.
 *
 * @param string $address As `https://…` or `/…`.
 * @return bool
 */
function is_own( $address ) {
	$host = wp_parse_url( $address, PHP_URL_HOST );
	return ! $host || wp_parse_url( home_url(), PHP_URL_HOST ) === $host;
}
