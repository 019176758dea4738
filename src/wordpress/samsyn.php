<?php
/**
 * Plugin Name:       Samsyn
 * Description:       Visar kommunens strategi på sidan: hämtar skriptet till Samsyns widgetar och låter innehållsfilen laddas upp i mediebiblioteket.
 * Requires at least: 5.0
 * Requires PHP:      7.0
 * License:           EUPL-1.2
 * Text Domain:       samsyn
 *
 * Lies in a folder with the files of Samsyn beside it: samsyn.js, and those that it fetches. It has no settings, and
 * stores nothing.
 *
 * @package Samsyn
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_enqueue_scripts', 'samsyn_enqueue' );
add_filter( 'upload_mimes', 'samsyn_mimes', 10, 2 );
add_filter( 'wp_check_filetype_and_ext', 'samsyn_filetype', 10, 4 );
add_filter( 'wp_handle_upload_prefilter', 'samsyn_check_upload' );
add_filter( 'wp_handle_sideload_prefilter', 'samsyn_check_upload' );

/** Puts the script on the pages, as the module that it is. */
function samsyn_enqueue() {
	// Without a version in its address: the script's other files ask for it without one, and would get another copy.
	$address = plugins_url( 'samsyn.js', __FILE__ );
	// WordPress 6.5 knows of modules.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'samsyn', $address, array(), null );
		return;
	}
	wp_enqueue_script( 'samsyn', $address, array(), null, false );
	add_filter( 'script_loader_tag', 'samsyn_module_tag', 10, 3 );
}

/**
 * Writes the script's tag as that of a module.
 *
 * @param string $tag     The tag as WordPress writes it.
 * @param string $handle  Which script it is of.
 * @param string $address Where the script lies.
 */
function samsyn_module_tag( $tag, $handle, $address ) {
	if ( 'samsyn' !== $handle ) {
		return $tag;
	}
	return sprintf( "<script type=\"module\" src=\"%s\"></script>\n", esc_url( $address ) );
}

/**
 * Adds JSON to the types of files that may be uploaded, for those who may upload files.
 *
 * @param array            $mimes Types by the endings of names.
 * @param int|WP_User|null $user  Whose upload it is; without one that of who is logged in.
 */
function samsyn_mimes( $mimes, $user = null ) {
	$may = $user ? user_can( $user, 'upload_files' ) : current_user_can( 'upload_files' );
	if ( $may ) {
		$mimes['json'] = 'application/json';
	}
	return $mimes;
}

/**
 * Says of a content file that it is JSON: PHP takes it for plain text, and WordPress then refuses it.
 *
 * @param array      $checked What WordPress has come to: ext, type and proper_filename.
 * @param string     $file    Where the upload lies.
 * @param string     $name    Its name.
 * @param array|null $mimes   The types that are allowed, where they are not the usual ones.
 */
function samsyn_filetype( $checked, $file, $name, $mimes = null ) {
	$named = wp_check_filetype( $name, $mimes );
	if ( 'json' !== $named['ext'] ) {
		return $checked;
	}
	$none = array(
		'ext'  => false,
		'type' => false,
	);
	return array_merge( $checked, samsyn_is_content( $file ) ? $named : $none );
}

/**
 * Refuses a JSON file that is not a content file, and says why.
 *
 * @param array $upload The upload, as PHP tells of it.
 */
function samsyn_check_upload( $upload ) {
	$is_json = (bool) preg_match( '/\.json$/i', $upload['name'] );
	if ( $is_json && empty( $upload['error'] ) && ! samsyn_is_content( $upload['tmp_name'] ) ) {
		$upload['error'] = __( 'Filen är ingen innehållsfil för Samsyn: den ska vara JSON och ha nyckeln ”samsyn”.', 'samsyn' );
	}
	return $upload;
}

/**
 * Whether a file is JSON, and an object with the key "samsyn".
 *
 * @param string $file Where it lies.
 */
function samsyn_is_content( $file ) {
	// No content file is larger; Samsyn itself refuses one that is.
	if ( ! is_readable( $file ) || filesize( $file ) > 8 * 1024 * 1024 ) {
		return false;
	}
	$text    = file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of this machine.
	$content = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ) );
	return $content instanceof stdClass && isset( $content->samsyn ) && is_string( $content->samsyn );
}
