@org.jspecify.annotations.NullMarked
package studypack.media;
